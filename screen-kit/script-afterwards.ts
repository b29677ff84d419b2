const TRY_AGAIN_MS = 5_000;

/**
 * A part of a screen's script that comes after its first picture. If the hub was away just then, the page starts anew as
 * soon as the hub answers: a browser remembers a script that failed to come, and never asks for it again.
 */
export async function scriptAfterwards<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
      const isThere = await fetch(location.href).then(
        (answer) => answer.ok,
        () => false,
      );
      if (isThere) location.reload();
    }
  }
}
