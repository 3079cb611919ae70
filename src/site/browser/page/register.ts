// Pages that were read stay readable without a connection. Small enough to stand in a page, so it shares no file;
// the policy accepts one address.
const address = `${import.meta.env.BASE_URL}/sw.js`.replace('//', '/');
const rules = { createScriptURL: (asked: string) => (asked === address ? asked : '') };
const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, with_: typeof rules): typeof rules };
};
if (import.meta.env.PROD)
  navigator.serviceWorker
    ?.register((trustedTypes?.createPolicy('attributed', rules) ?? rules).createScriptURL(address))
    .catch(() => {});
