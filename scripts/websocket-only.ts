import type { Plugin } from 'vite';

/** Transports that the hub does not offer and our screens never try. */
const unused =
  /\/transports\/(polling-fetch|polling-xhr|polling-xhr\.node|webtransport|websocket\.node)\.js$/;

/**
 * Leaves long-polling and WebTransport out of the screens: the hub speaks WebSocket only, and socket.io-client
 * brings the others along whether they are asked for or not (2 kB gzip of the kiosk's 30).
 */
export function websocketOnly(): Plugin {
  return {
    name: 'websocket-only',
    enforce: 'pre',
    load(id) {
      const path = id.replaceAll('\\', '/');
      if (!path.includes('/engine.io-client/')) return null;
      if (path.endsWith('/transports/index.js')) {
        return `import { WS } from './websocket.js';\nexport const transports = { websocket: WS };\n`;
      }
      return unused.test(path)
        ? 'export class Fetch {}\nexport class XHR {}\nexport class WS {}\nexport class WT {}\n'
        : null;
    },
  };
}
