import type { Page } from 'puppeteer-core';
import { Key, type Actions } from 'selenium-webdriver';

/** WebDriver's characters for keys that type nothing. */
const KEYS: Partial<Record<string, string>> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Backspace: Key.BACK_SPACE,
  Control: Key.CONTROL,
  Delete: Key.DELETE,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  Shift: Key.SHIFT,
  Space: ' ',
  Tab: Key.TAB,
};

/** The part of puppeteer's keyboard that the tests use. */
export function keyboardOf(
  perform: (act: (actions: Actions) => Actions) => Promise<void>,
): Page['keyboard'] {
  const keyboard = {
    down: (key: string) => perform((actions) => actions.keyDown(characterOf(key))),
    up: (key: string) => perform((actions) => actions.keyUp(characterOf(key))),
    press(key: string) {
      const character = characterOf(key);
      return perform((actions) => actions.keyDown(character).keyUp(character));
    },
    type: (text: string) => perform((actions) => actions.sendKeys(text)),
  };
  return keyboard as Partial<Page['keyboard']> as Page['keyboard'];
}

function characterOf(key: string): string {
  const character = KEYS[key] ?? key;
  if (Array.from(character).length !== 1) throw new Error(`no key is called "${key}"`);
  return character;
}
