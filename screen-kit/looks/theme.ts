const themes = ['light', 'dark', 'night', 'high-contrast'] as const;

export type Theme = (typeof themes)[number];

/**
 * The theme of a screen that nobody has turned to another: high contrast where the machine is set to it, else the one
 * in the page's own address (`?theme=dark`), else light.
 */
export function usualTheme(): Theme {
  if (matchMedia('(prefers-contrast: more)').matches) return 'high-contrast';
  const named = new URLSearchParams(location.search).get('theme');
  return themes.find((theme) => theme === named) ?? 'light';
}
