import { type Problem, reporterOf, top } from '../article/problem.ts';
import type { OrganizationFile, SpeakerFile } from '../article/read-registry.ts';
import type { People } from './people.ts';

/** Reports former ids of speakers and organizations that somebody has, or had too (`taken-id`): an address leads to one. */
export function checkFormerIds(files: readonly (SpeakerFile | OrganizationFile)[], people: People): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ id, file, fields }) => {
    const { problems, report } = reporterOf(file);
    for (const former of new Set(fields.was)) {
      const holder = people.speakers.get(former) ?? people.organizations.get(former);
      const other = first.get(former);
      if (holder)
        report(
          'taken-id',
          top,
          former === id
            ? `Unexpected former id "${former}", which is the present one; delete it from was:`
            : `Unexpected former id "${former}", which is still that of ${holder.name}; write "${id}" where articles have it, or delete it from was:`,
        );
      else if (other)
        report('taken-id', top, `Unexpected former id "${former}", which ${other} lists too; delete it from one was:`);
      first.set(former, file);
    }
    return problems;
  });
}
