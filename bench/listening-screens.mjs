// Connects screens that only listen, says so with one line, and stays.
import { io } from 'socket.io-client';

const [address, version, boards, kiosks] = process.argv.slice(2);
const roles = [...Array(Number(boards)).fill('board'), ...Array(Number(kiosks)).fill('kiosk')];
const open = (role) =>
  new Promise((resolve, reject) => {
    const auth = { version: Number(version), role, counter: null, device: `bench-${role}` };
    const socket = io(address, { transports: ['websocket'], forceNew: true, auth });
    socket.once('connect_error', reject);
    socket.once(`${role}:view`, resolve);
  });
await Promise.all(roles.map(open));
console.log('listening');
