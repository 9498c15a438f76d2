import { chooseByWords, textIndex } from './choose-by-words';
import type { IconName } from './icon-set.data';
import { iconSet } from './icon-set.data';
import { iconWords, neutralIcons } from './icon-words.data';

const chosen = new Map<string, IconName>();

/**
 * An icon for any text, by its words; a neutral one, varied by the text, where no word is known.
 *
 * @example chooseIcon('Right-sizing resources'); // "scaling"
 * @example chooseIcon('Baking the loaf'); // "croissant"
 */
export function chooseIcon(text: string): IconName {
  const known = chosen.get(text);
  if (known !== undefined) return known;
  const icon =
    chooseByWords(text, iconWords) ?? neutralIcons[textIndex(text, neutralIcons.length)] ?? 'lightbulb';
  chosen.set(text, icon);
  return icon;
}

/** True for the name of an icon that the film can draw. */
export function isIconName(name: string): name is IconName {
  return Object.hasOwn(iconSet, name);
}
