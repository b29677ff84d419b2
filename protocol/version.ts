/** Changes whenever an ask, a view or a moment changes its shape; a screen of another version reloads itself. */
export const protocolVersion = 13;
