/** The one policy of a page: exactly these addresses may become scripts. */
export function trusted(...addresses: string[]): (address: string) => string {
  const createScriptURL = (address: string): string => {
    if (!addresses.includes(address)) throw new TypeError(address);
    return address;
  };
  // biome-ignore lint/suspicious/noExplicitAny: the types of the DOM know no policies yet
  return (
    (globalThis as any).trustedTypes?.createPolicy('attributed', { createScriptURL }).createScriptURL ?? createScriptURL
  );
}
