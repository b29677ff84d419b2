/** Speeds of a serial line that thermal printers can be set to, in bits a second. */
export const bauds = [9600, 19200, 38400, 57600, 115200] as const;
