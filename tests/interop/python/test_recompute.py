"""recompute.py accepts correct output and names the number of a wrong code."""

import json
import unittest

from backup_codes import phc
from backup_codes.errors import SchemeError
from backup_codes.formats import LONG, STANDARD
from backup_codes.kdf import Argon2id, HmacSha256
from recompute import Disagreement, recompute
from vector_makers.custom_formats import HEX
from vector_makers.sample_enrolments import with_codes
from vector_makers.seeded import Seeded


def printed():
    made, codes = with_codes("recompute", LONG, HmacSha256(), 3)
    return {"codes": [LONG.show(c) for c in codes], "enrolment": made.to_members()}


def printed_phc(format, prefix=""):
    seeded = Seeded("recompute phc")
    codes = [seeded.code(format) for _ in range(2)]
    made = [phc.make(Argon2id(7168, 5, 1), c, seeded.bytes(16)) for c in codes]
    return {
        "codes": [format.show(c) for c in codes],
        "phc": [prefix + str(m) for m in made],
    }


class Recompute(unittest.TestCase):
    def refused(self, document, pattern):
        with self.assertRaisesRegex((Disagreement, SchemeError), pattern) as raised:
            recompute(json.dumps(document))
        for code in document.get("codes", []):
            self.assertNotIn(code, str(raised.exception))

    def test_a_right_enrolment(self):
        self.assertEqual(recompute(json.dumps(printed())), "3 codes, 3 verifiers agree")

    def test_a_verifier_of_another_code(self):
        document = printed()
        verifiers = document["enrolment"]["verifiers"]
        verifiers[1], verifiers[2] = verifiers[2], verifiers[1]
        self.refused(document, "^code 2: its verifier")

    def test_a_wrong_check_symbol(self):
        document = printed()
        code = document["codes"][2]
        document["codes"][2] = code[:-1] + ("0" if code[-1] != "0" else "1")
        self.refused(document, "^code 3: check_failed")

    def test_other_groups(self):
        document = printed()
        document["codes"][0] = document["codes"][0].replace("-", "")
        self.refused(document, "^code 1: it is not displayed")

    def test_codes_and_verifiers_of_different_number(self):
        document = printed()
        del document["codes"][2]
        self.refused(document, "^2 codes, but 3 verifiers")

    def test_an_enrolment_that_is_not_strict(self):
        document = printed()
        document["enrolment"]["extra"] = 1
        self.refused(document, "^unknown_field enrolment.extra")

    def test_no_json(self):
        with self.assertRaises(SchemeError):
            recompute("3 codes")

    def test_phc_strings(self):
        for format in (STANDARD, LONG, HEX):
            for prefix in ("", "argon2"):
                document = printed_phc(format, prefix)
                line = recompute(json.dumps(document))
                self.assertEqual(line, "2 codes, 2 PHC strings agree")
                document["format"] = format.to_members()
                self.assertEqual(recompute(json.dumps(document)), line)

    def test_phc_strings_in_another_order(self):
        document = printed_phc(STANDARD)
        document["phc"].reverse()
        self.refused(document, "^code 1: its hash")

    def test_a_phc_string_that_is_none(self):
        document = printed_phc(STANDARD)
        document["phc"][1] += "="
        self.refused(document, "^code 2: bad_encoding phc")

    def test_a_salt_used_twice(self):
        document = printed_phc(STANDARD)
        for name in ("codes", "phc"):
            document[name][1] = document[name][0]
        self.refused(document, "same salt")


if __name__ == "__main__":
    unittest.main()
