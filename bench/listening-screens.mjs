// Connects screens that only listen, says so with one line, and stays.
import { io } from 'socket.io-client';

const [address, boards, kiosks] = process.argv.slice(2);
const roles = [...Array(Number(boards)).fill('board'), ...Array(Number(kiosks)).fill('kiosk')];
const open = (role) =>
  new Promise((resolve) => {
    const auth = { version: 1, role, counter: null, device: `bench-${role}` };
    const socket = io(address, { transports: ['websocket'], forceNew: true, auth });
    socket.once(`${role}:view`, resolve);
  });
await Promise.all(roles.map(open));
console.log('listening');
