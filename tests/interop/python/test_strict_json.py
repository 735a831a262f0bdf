"""Numbers and objects that JSON readers treat differently."""

import json
import unittest

from backup_codes import enrolment, import_file, strict_json
from backup_codes.errors import SchemeError, located, shown_name
from backup_codes.separators import DASHES, SEPARATORS, WHITE_SPACE
from vector_makers.document_edits import compact, with_member, with_value
from vector_makers.sample_enrolments import BY_ARGON2ID


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

    def test_more_than_64_levels_are_refused_wherever_they_stand(self):
        good = compact(BY_ARGON2ID)
        for levels in (65, 900, 5000):
            for open, close in ("[]", ('{"a":', "}")):
                deep = open * levels + "1" + close * levels
                texts = [deep, with_member(BY_ARGON2ID, "", f'"x":{deep}')]
                for path in (*BY_ARGON2ID, "kdf.m", "verifiers[1]"):
                    texts.append(with_value(BY_ARGON2ID, path, deep))
                for text in (*texts, good + deep):
                    for parse in (enrolment.parse, import_file.parse):
                        self.assertRaises(SchemeError, parse, text)


class Names(unittest.TestCase):
    def test_a_name_is_shown_in_64_printable_characters(self):
        for name, shown in {
            "a b~": "a b~", "": "?", "\x1f\x7f\xe9": "???", "\U0001f511": "?",
            "\ud83d": "?", "n" * 65: "n" * 64, "\U0001f511" * 65: "?" * 64,
        }.items():  # fmt: skip
            self.assertEqual(shown_name(name), shown)

    def test_a_name_given_twice_is_shown_like_an_unknown_one(self):
        for name in ("", "\n", "n" * 100, "[3]"):
            text = f"{{{json.dumps(name)}:1,{json.dumps(name)}:2}}"
            with self.assertRaises(SchemeError) as raised, located("kdf"):
                strict_json.members(strict_json.parse(text, 1000), ())
            self.assertEqual(raised.exception.code, "duplicate_key")
            self.assertEqual(raised.exception.field, f"kdf.{shown_name(name)}")

    def test_a_path_is_cut_at_256_characters(self):
        with self.assertRaises(SchemeError) as raised, located("a" * 200), located("b"):
            raise SchemeError("unknown_field", "n" * 64)
        path = raised.exception.field
        self.assertEqual(path, "a" * 200 + ".b." + "n" * 53)


class Separators(unittest.TestCase):
    def test_the_tables_have_the_sizes_of_unicode_16(self):
        self.assertEqual((len(WHITE_SPACE), len(DASHES)), (25, 31))

    def test_no_separator_is_a_symbol_of_any_alphabet(self):
        ascii_separators = {c for c in SEPARATORS if "!" <= c <= "~"}
        self.assertEqual(ascii_separators, set("-._"))


if __name__ == "__main__":
    unittest.main()
