import { decodeNote, journalContract } from './journal-contract.ts';
import { openMemoryJournal } from './memory-journal.ts';

journalContract('the memory journal', () => openMemoryJournal({ decode: decodeNote }));
