import type { ErrorRequestHandler } from 'express';

/**
 * A body that is too large, torn off or no JSON: an answer like any other, and nothing for the log.
 * @param answer is told the path that a router `use`s this for, such as `/slip-logo`
 */
export function unreadableBody(
  answer: (why: 'too-large' | 'broken', path: string) => object,
): ErrorRequestHandler {
  return (error: { status?: unknown }, request, response, next) => {
    const { status } = error;
    if (typeof status !== 'number' || status < 400 || status >= 500) {
      next(error);
      return;
    }
    const why = status === 413 ? 'too-large' : 'broken';
    response.status(status).set('Cache-Control', 'no-store').json(answer(why, request.baseUrl));
  };
}
