/** How often each of many may ask. */
export interface Rate {
  /** Whether somebody may ask now; asking counts. */
  take(who: string): boolean;
}

/** Lets each ask `atOnce` times, and again `perSecond` times a second. */
export function openRate({ perSecond, atOnce }: { perSecond: number; atOnce: number }, now = Date.now): Rate {
  const asked = new Map<string, { left: number; at: number }>();
  /** Of those who have not asked for so long nothing need be known. */
  const whole = (atOnce / perSecond) * 1000;
  return {
    take(who) {
      const at = now();
      if (asked.size > 10_000) for (const [one, last] of asked) if (at - last.at > whole) asked.delete(one);
      const last = asked.get(who) ?? { left: atOnce, at };
      const left = Math.min(atOnce, last.left + ((at - last.at) * perSecond) / 1000);
      asked.set(who, { left: left < 1 ? left : left - 1, at });
      return left >= 1;
    },
  };
}
