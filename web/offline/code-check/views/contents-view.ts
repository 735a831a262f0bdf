import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { showDate } from '../../../elements/dates.js';
import { counted, isolated } from '../../../elements/localize.js';
import { button } from '../../../elements/panel/views/buttons.js';
import { pill } from '../../../elements/panel/views/heading.js';
import type { ImportEntry } from '../../../protocol/import-file.js';
import { showSetId } from '../../../protocol/set-id.js';
import { formatName, kdfName } from '../../format-names.js';
import { showNumber } from '../../languages.js';
import { refusalWarning } from '../../sheets/views/warnings.js';
import { OLD_AFTER_DAYS, type Contents } from '../contents.js';

/** As many sets are listed before the person asks for all. */
const SHOWN_AT_FIRST = 10;

interface Listing {
  entries: readonly ImportEntry[];
  contents: Contents;
  isWhole: boolean;
  /** Lists all sets. */
  showAll: () => void;
}

/** What is in an import file: how much, what is odd about it, and each set. */
export function contentsView({ entries, contents, isWhole, showAll }: Listing) {
  const shown = isWhole ? entries : entries.slice(0, SHOWN_AT_FIRST);
  const { length } = entries;
  return html`<section id="contents" aria-labelledby="contents-title">
    <div class="head">
      <h3 id="contents-title">${msg('What is in the file', { id: 'page-contents' })}</h3>
      ${pill(accountsText(contents.accounts))}
    </div>
    ${oddities(contents)} ${refusalWarning(contents.refused)}
    <ol class="sets">
      ${shown.map(setView)}
    </ol>
    ${
      shown.length === length
        ? nothing
        : html`<div class="row">
            ${button({
              text: counted(length, {
                id: 'page-show-all',
                one: str`Show ${showNumber(length)} set`,
                other: str`Show all ${showNumber(length)} sets`,
              }),
              press: showAll,
            })}
          </div>`
    }
  </section>`;
}

/** How many sets there are. */
export function setsText(count: number): string {
  return counted(count, {
    id: 'page-sets',
    one: str`${showNumber(count)} set`,
    other: str`${showNumber(count)} sets`,
  });
}

function accountsText(count: number): string {
  return counted(count, {
    id: 'page-accounts',
    one: str`${showNumber(count)} account`,
    other: str`${showNumber(count)} accounts`,
  });
}

function setView({ account, enrolment }: ImportEntry, index: number) {
  const { label, set, verifiers, created, format, kdf } = enrolment;
  const { length } = verifiers;
  const facts = [
    msg(str`Set ${isolated(showSetId(set))}`, { id: 'bc-set-by-id' }),
    msg(str`Made ${showDate(created)}`, { id: 'bc-set-made' }),
    formatName(format),
    kdfName(kdf),
  ];
  return html`<li class="set" tabindex="-1">
    <div class="head">
      <span class="muted">${showNumber(index + 1)}</span>
      <h4><bdi>${account === '' ? showSetId(set) : account}</bdi></h4>
      ${pill(
        counted(length, {
          id: 'page-codes',
          one: str`${length} code`,
          other: str`${length} codes`,
        }),
      )}
    </div>
    ${label === '' ? nothing : html`<p><bdi>${label}</bdi></p>`}
    <p class="muted facts">${facts.map((fact) => html`<span>${fact}</span>`)}</p>
  </li>`;
}

/** What somebody should look at before they import the file. */
function oddities({ sharedAccounts, repeatedIds, old, future }: Contents) {
  return html`
    ${
      repeatedIds.length === 0
        ? nothing
        : html`<p class="notice bad">
            ${counted(repeatedIds.length, {
              id: 'page-same-id',
              one: str`${showNumber(repeatedIds.length)} set has the ID of an earlier one (it’s number ${firstOf(repeatedIds)}). Is it in the file twice?`,
              other: str`${showNumber(repeatedIds.length)} sets have the ID of an earlier one (the first is number ${firstOf(repeatedIds)}). Are they in the file twice?`,
            })}
          </p>`
    }
    ${
      old.length === 0
        ? nothing
        : html`<p class="notice warning" id="old">
            ${counted(old.length, {
              id: 'page-old',
              one: str`${showNumber(old.length)} set was made more than ${OLD_AFTER_DAYS} days ago (it’s number ${firstOf(old)}). Is it still wanted?`,
              other: str`${showNumber(old.length)} sets were made more than ${OLD_AFTER_DAYS} days ago (the first is number ${firstOf(old)}). Are they still wanted?`,
            })}
          </p>`
    }
    ${
      future.length === 0
        ? nothing
        : html`<p class="notice warning" id="future">
            ${counted(future.length, {
              id: 'page-future',
              one: str`${showNumber(future.length)} set was made in the future (it’s number ${firstOf(future)}). A server refuses the file.`,
              other: str`${showNumber(future.length)} sets were made in the future (the first is number ${firstOf(future)}). A server refuses the file.`,
            })}
          </p>`
    }
    ${
      sharedAccounts === 0
        ? nothing
        : html`<p class="notice" id="shared">
            ${counted(sharedAccounts, {
              id: 'page-shared',
              one: str`${showNumber(sharedAccounts)} account has more than one set.`,
              other: str`${showNumber(sharedAccounts)} accounts have more than one set.`,
            })}
          </p>`
    }
  `;
}

/** The number of the first set, as people count. */
function firstOf([first = 0]: readonly number[]): string {
  return showNumber(first + 1);
}
