import { trusted } from './trusted.ts';

// Pages that were read stay readable without a connection.
const address = `${import.meta.env.BASE_URL}/sw.js`.replace('//', '/');
if (import.meta.env.PROD) navigator.serviceWorker?.register(trusted(address).createScriptURL(address)).catch(() => {});
