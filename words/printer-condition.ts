/** What can be said of the printer; the wire has the same list (`PrinterState`), and each screen's words are held to it. */
export type PrinterCondition =
  'ready' | 'paper-out' | 'cover-open' | 'cutter-jam' | 'overheated' | 'offline' | 'faulty';
