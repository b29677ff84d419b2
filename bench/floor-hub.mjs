// The least that a durable ticket can cost: a bare WebSocket server that appends a line to a file,
// syncs it and echoes. `broadcast:` goes to everybody instead. Prints its port.
import { open } from 'node:fs/promises';
import { fdatasync, write } from 'node:fs';
import { WebSocketServer } from 'ws';

const [file] = process.argv.slice(2);
const { fd } = await open(file, 'a');
const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
let waiting = [];
let busy = false;

server.on('connection', (socket) => {
  socket.on('message', (data) => {
    const text = data.toString();
    if (text.startsWith('broadcast:')) {
      for (const client of server.clients) client.send(text);
    } else {
      waiting.push({ socket, text });
      next();
    }
  });
});
server.on('listening', () => console.log(server.address().port));

/** One line, one sync, one answer: no group commit. */
function next() {
  const [first] = waiting;
  if (busy || !first) return;
  waiting = waiting.slice(1);
  busy = true;
  write(fd, `${first.text}\n`, () => {
    fdatasync(fd, () => {
      first.socket.send(first.text);
      busy = false;
      next();
    });
  });
}
