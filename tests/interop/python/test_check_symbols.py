"""Properties of the check symbols, over every error of a kind."""

import itertools
import unittest

from backup_codes import reed_solomon
from backup_codes.check_symbols import check_holds, check_symbols, corrected, values_of
from backup_codes.formats import CROCKFORD32, LONG, NUMERIC, STANDARD
from vector_makers.seeded import Seeded

REED_SOLOMON = (STANDARD, LONG)
ALL = (STANDARD, LONG, NUMERIC)


def codes(format, count):
    seeded = Seeded(f"test codes {format.profile}")
    return [seeded.code(format) for _ in range(count)]


class TheField(unittest.TestCase):
    def test_alpha_generates_every_value_but_zero(self):
        self.assertEqual(set(reed_solomon.EXP), set(range(1, 32)))

    def test_products_agree_with_polynomial_multiplication(self):
        for a, b in itertools.product(range(32), repeat=2):
            product = 0
            for bit in range(5):
                product ^= (a << bit) * (b >> bit & 1)
            for bit in range(8, 4, -1):
                product ^= (0b100101 << bit - 5) * (product >> bit & 1)
            self.assertEqual(reed_solomon.multiply(a, b), product)

    def test_the_crockford_alphabet_leaves_out_i_l_o_u(self):
        self.assertEqual(set("ILOU") & set(CROCKFORD32), set())
        self.assertEqual("".join(sorted(set(CROCKFORD32))), CROCKFORD32)
        self.assertEqual(len(CROCKFORD32), 32)


class ReedSolomon(unittest.TestCase):
    def test_every_single_wrong_symbol_is_located_and_corrected(self):
        for format in REED_SOLOMON:
            for code in codes(format, 3):
                places = itertools.product(range(format.length), CROCKFORD32)
                for position, wrong in places:
                    if wrong == code[position]:
                        continue
                    typed = code[:position] + wrong + code[position + 1 :]
                    found = corrected(format, typed)
                    self.assertEqual(found, (position, code[position]))

    def test_every_two_wrong_symbols_are_detected(self):
        values = values_of(STANDARD, codes(STANDARD, 1)[0])
        miscorrected = total = 0
        for i, j in itertools.combinations(range(16), 2):
            for a, b in itertools.product(range(1, 32), repeat=2):
                typed = list(values)
                typed[i] ^= a
                typed[j] ^= b
                self.assertNotEqual(reed_solomon.syndromes(typed), (0, 0))
                miscorrected += reed_solomon.correct(typed) is not None
                total += 1
        self.assertAlmostEqual(miscorrected / total, 0.45, delta=0.005)

    def test_a_blank_is_filled_with_the_only_symbol_that_fits(self):
        for format in REED_SOLOMON:
            values = values_of(format, codes(format, 1)[0])
            for position, value in enumerate(values):
                self.assertEqual(reed_solomon.fill(values, position), value)
                spoilt = list(values)
                spoilt[position - 1] ^= 9
                self.assertIsNone(reed_solomon.fill(spoilt, position))

    def test_a_correction_always_gives_a_codeword(self):
        seeded = Seeded("any 25 symbols")
        for _ in range(2000):
            values = [seeded.below(32) for _ in range(25)]
            if found := reed_solomon.correct(values):
                values[found[0]] = found[1]
                self.assertEqual(reed_solomon.syndromes(values), (0, 0))


class EveryProfile(unittest.TestCase):
    def test_what_check_symbols_end_holds(self):
        for format in ALL:
            for code in codes(format, 200):
                self.assertTrue(check_holds(format, code))

    def test_every_transposition_is_detected(self):
        for format in ALL:
            for code in codes(format, 20):
                for i, j in itertools.combinations(range(format.length), 2):
                    if code[i] != code[j]:
                        swapped = list(code)
                        swapped[i], swapped[j] = code[j], code[i]
                        self.assertFalse(check_holds(format, "".join(swapped)))


class Numeric(unittest.TestCase):
    def test_every_single_wrong_digit_is_detected(self):
        for code in codes(NUMERIC, 20):
            for position, wrong in itertools.product(range(24), "0123456789"):
                if wrong != code[position]:
                    typed = code[:position] + wrong + code[position + 1 :]
                    self.assertFalse(check_holds(NUMERIC, typed))

    def test_the_whole_number_is_1_mod_97_and_ends_in_02_to_98(self):
        for code in codes(NUMERIC, 500):
            self.assertEqual(int(code) % 97, 1)
            self.assertIn(int(code[-2:]), range(2, 99))

    def test_the_digits_are_those_of_an_iban(self):
        # GB82 WEST 1234 5698 7654 32, the example of ISO 13616: W=32 E=14 S=28
        # T=29, then GB=1611 in place of the country, and 82 for the check.
        self.assertEqual(check_symbols(NUMERIC, "3214282912345698765432" + "1611"), "82")


if __name__ == "__main__":
    unittest.main()
