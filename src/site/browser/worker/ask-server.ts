import { isAnswer, mostRows, type ServerAnswers, type Wanted, writeQuestion } from '../../../search/protocol.ts';
import type { Shown } from '../../../search/shown.ts';
import type { SearchState } from '../../../search/state.ts';
import { Missing, type ServerFault } from './data.ts';
import type { Looked } from './looked.ts';

/** So long a reader waits. */
const longest = 10_000;

const faults: Record<number, ServerFault> = {
  400: 'tooMuch',
  413: 'tooMuch',
  414: 'tooMuch',
  429: 'tooOften',
  504: 'slow',
};

/** Asks a server in the place of quotes that are here. Its answer is looked at before anything is made of it. */
export function askServer(endpoint: string, state: SearchState): Looked {
  const ask = async <Want extends Wanted['want']>(wanted: Wanted & { want: Want }): Promise<ServerAnswers[Want]> => {
    const response = await fetch(`${endpoint}?${writeQuestion(state, wanted)}`, {
      credentials: 'omit',
      signal: AbortSignal.timeout(longest),
    }).catch(fail);
    if (!response.ok) throw new Missing(faults[response.status] ?? 'silent');
    const answer = await response.json().catch((error) => {
      if (error instanceof SyntaxError) throw new Missing('strange');
      return fail(error);
    });
    if (!isAnswer<Want>(answer, wanted.want)) throw new Missing('strange');
    return answer;
  };
  return {
    async shown({ from, to }) {
      const rows: Shown['rows'] = [];
      for (let at = from; ; at += mostRows) {
        const part = await ask({ want: 'shown', from: at, to: Math.min(to, at + mostRows) });
        rows.push(...part.rows);
        if (at + mostRows >= to) return { ...part, rows };
      }
    },
    surroundings: (typed) => ask({ want: 'surroundings', typed }),
    quotes: async () => (await ask({ want: 'quotes' })).quotes,
  };
}

function fail(error: unknown): never {
  throw new Missing((error as Error).name === 'TimeoutError' ? 'slow' : 'silent');
}
