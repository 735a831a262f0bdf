"""Finds the code in what was pasted: a line of a sheet, a code in quotes, a sheet."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from .check_symbols import check_holds
from .formats import Format
from .separators import DELIMITERS, INVISIBLE, LINE_BREAKS, SEPARATORS, WHITE_SPACE


@dataclass(frozen=True)
class Char:
    """A typed character (full-width forms as ASCII), how it is read, and its offset."""

    typed: str
    folded: str
    at: int


Text = Sequence[Char]


@dataclass
class Findings:
    """`codes` found, with repetitions. `slips` look like a code but fail its check."""

    codes: list[Text] = field(default_factory=list)
    slips: list[Text] = field(default_factory=list)


def symbols(text: Text) -> Text:
    return [char for char in text if char.folded not in SEPARATORS]


def joined(text: Text) -> str:
    return "".join(char.folded for char in symbols(text))


def has_shape(format: Format, text: Text) -> bool:
    """Whether it has a code's number of symbols, split only where a sheet splits them."""
    seen = [char for char in text if char.folded not in INVISIBLE]
    words = "".join(" " if c.folded in SEPARATORS else "x" for c in seen).split()
    ends = [sum(map(len, words[:count])) for count in range(1, len(words))]
    whole = sum(map(len, words)) == format.length
    return whole and all(end % format.group == 0 for end in ends)


def without_edges(format: Format, text: Text) -> Text:
    """Removes punctuation and separators at both ends, unless nothing else is left."""
    inner = [
        index
        for index, char in enumerate(text)
        if char.folded not in SEPARATORS and not _is_delimiter(format, char)
    ]
    return text[inner[0] : inner[-1] + 1] if inner else text


def find(format: Format, text: Text) -> Findings:
    """The codes in a text, and whatever looks like one."""
    found = Findings()
    for tokens, delimited in _stretches(format, text):
        _search(format, tokens, delimited, found)
    return found


def _is_delimiter(format: Format, char: Char) -> bool:
    return char.folded in DELIMITERS and char.folded not in format.alphabet_symbols


def _stretches(format: Format, text: Text) -> Iterator[tuple[list[Text], bool]]:
    """Runs of words separated only by spaces, and whether punctuation follows each."""
    begin = 0
    for index, char in enumerate(text):
        delimits = _is_delimiter(format, char)
        if delimits or char.folded in LINE_BREAKS:
            yield _tokens(text[begin:index]), delimits
            begin = index + 1
    yield _tokens(text[begin:]), False


def _tokens(stretch: Text) -> list[Text]:
    tokens: list[Text] = []
    begin = 0
    for index, char in enumerate(stretch):
        numbered = char.folded == "." and _is_number_of_line(stretch[begin:index])
        if numbered or char.folded in WHITE_SPACE:
            tokens.append(stretch[begin:index])
            begin = index + 1
    tokens.append(stretch[begin:])
    return [token for token in tokens if symbols(token)]


def _is_number_of_line(token: Text) -> bool:
    text = "".join(char.typed for char in token if char.typed not in INVISIBLE)
    return re.fullmatch("[0-9]{1,2}", text) is not None


def _search(
    format: Format, tokens: list[Text], delimited: bool, found: Findings
) -> None:
    windows = [_window(format, tokens, first) for first in range(len(tokens))]
    is_code = [window is not None and _is_code(format, window[0]) for window in windows]
    codes = []
    first = 0
    while first < len(tokens):
        window = windows[first]
        if window is not None and is_code[first]:
            text, width = window
            if any(is_code[first + 1 : first + width]):
                return
            codes.append(text)
            first += width
            continue
        if not _may_pass_over(format, tokens, first, delimited, windows.__getitem__):
            return
        if window is not None:
            found.slips.append(window[0])
        first += 1
    found.codes += codes


def _window(format: Format, tokens: list[Text], first: int) -> tuple[Text, int] | None:
    """The tokens from `first` on that together look like a code."""
    text: list[Char] = []
    for width, token in enumerate(tokens[first:], start=1):
        # Only a space, or a dot after a number, separated the two tokens.
        text += [*([Char(" ", " ", -1)] if text else []), *token]
        if len(symbols(text)) >= format.length:
            return (text, width) if has_shape(format, text) else None
    return None


def _is_code(format: Format, text: Text) -> bool:
    code = joined(text)
    return set(code) <= set(format.alphabet_symbols) and check_holds(format, code)


def _may_pass_over(
    format: Format,
    tokens: list[Text],
    at: int,
    delimited: bool,
    window_at: Callable[[int], tuple[Text, int] | None],
) -> bool:
    """Whether a word next to a code cannot be extra symbols of that code."""
    token = tokens[at]
    readable = set(joined(token)) <= set(format.alphabet_symbols)
    if format.check or not readable:
        return True
    if not _is_number_of_line(token):
        return False
    return delimited if at + 1 == len(tokens) else window_at(at + 1) is not None
