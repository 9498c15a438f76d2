import { chooseByWords, textIndex } from './choose-by-words';
import type { IconName } from './icon-set.data';
import { iconSet } from './icon-set.data';
import { iconWords, neutralIcons } from './icon-words.data';

/**
 * An icon for any text, by its words; a neutral one, varied by the text, where no word is known.
 *
 * @example chooseIcon('Right-sizing resources'); // "scaling"
 * @example chooseIcon('Baking the loaf'); // "croissant"
 */
export function chooseIcon(text: string): IconName {
  return chooseByWords(text, iconWords) ?? neutralIcons[textIndex(text, neutralIcons.length)] ?? 'lightbulb';
}

/** True for the name of an icon that the film can draw. */
export function isIconName(name: string): name is IconName {
  return Object.hasOwn(iconSet, name);
}
