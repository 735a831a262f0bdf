"""Numbers and objects where JSON readers differ."""

import unittest

from backup_codes import strict_json
from backup_codes.errors import SchemeError
from backup_codes.separators import DASHES, SEPARATORS, WHITE_SPACE


def integer(text):
    return strict_json.integer(strict_json.parse(text, 100_000))


class Integers(unittest.TestCase):
    def test_an_integer_is_one_however_it_is_written(self):
        for text, value in {
            "0": 0, "-0": 0, "1": 1, "-12": -12, "1.0": 1, "2e1": 20, "0.5e1": 5,
            "120e-1": 12, "0e99999": 0, "0.000": 0, "9007199254740993": 2**53 + 1,
        }.items():  # fmt: skip
            self.assertEqual(integer(text), value)

    def test_what_is_past_every_bound_is_cut_down(self):
        for text in ("1e400", "9" * 5000, "1e99999999999999999999", "1" + "0" * 31):
            self.assertEqual(integer(text), 10**30)
        self.assertEqual(integer("-1e400"), -(10**30))

    def test_a_fraction_is_none(self):
        for text in ("1.5", "1e-1", "19456.00000000000000000001", "1e-" + "9" * 30):
            with self.assertRaises(SchemeError) as raised:
                integer(text)
            self.assertEqual(raised.exception.code, "wrong_type")


class Texts(unittest.TestCase):
    def test_nesting_without_end_is_refused_and_not_a_crash(self):
        with self.assertRaises(SchemeError):
            strict_json.parse("[" * 90_000, 100_000)


class Separators(unittest.TestCase):
    def test_the_tables_have_the_sizes_of_unicode_16(self):
        self.assertEqual((len(WHITE_SPACE), len(DASHES)), (25, 31))

    def test_no_separator_is_a_symbol_of_any_alphabet(self):
        ascii_separators = {c for c in SEPARATORS if "!" <= c <= "~"}
        self.assertEqual(ascii_separators, set("-._"))


if __name__ == "__main__":
    unittest.main()
