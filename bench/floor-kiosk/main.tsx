import { signal } from '@preact/signals';
import { render } from 'preact';
import { io } from 'socket.io-client';

/** The floor of P5: the three libraries, and the least that uses them. */
const view = signal('');
io({ transports: ['websocket'] }).on('view', (next: string) => (view.value = next));

function Bare() {
  return <p>{view}</p>;
}

const screen = document.getElementById('screen');
if (screen) render(<Bare />, screen);
