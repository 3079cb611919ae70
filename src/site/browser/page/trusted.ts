interface Policy {
  createScriptURL(address: string): string;
}

/** The one policy of a page: exactly these addresses may become scripts. */
export function trusted(...addresses: string[]): Policy {
  const rules: Policy = {
    createScriptURL(address) {
      if (!addresses.includes(address)) throw new TypeError(address);
      return address;
    },
  };
  const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;
  return factory?.createPolicy('attributed', rules) ?? rules;
}
