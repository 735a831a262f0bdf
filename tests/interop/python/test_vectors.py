"""Every line of tests/vectors/*.json holds for this implementation."""

import json
import unittest
from typing import Any

import make_vectors
from backup_codes import check_symbols, enrolment, import_file, phc, proof, reading
from backup_codes.errors import SchemeError
from backup_codes.formats import NAMED, Format, check_format
from backup_codes.kdf import KDFS, Kdf
from backup_codes.kdf_limits import check_limits


def vectors(name: str) -> dict[str, Any]:
    return json.loads((make_vectors.FOLDER / f"{name}.json").read_text("ascii"))


def kdf_of(members: dict[str, Any]) -> Kdf:
    parameters = {k: v for k, v in members.items() if k != "name"}
    return KDFS[members["name"]](**parameters)


def derive_for(entry: dict[str, Any], salt: bytes) -> bytes:
    named = entry.get("hmacFormat")
    return proof.derive_proof(
        kdf_of(entry["kdf"]),
        entry["code"],
        salt,
        Format(**entry["format"]),
        hmac_format=named and Format(**named),
        max_work=entry.get("maxWork"),
    )


def error_of(entry: dict[str, Any]) -> dict[str, Any]:
    return {k: entry[k] for k in ("error", "field", "limit") if k in entry}


class Vectors(unittest.TestCase):
    maxDiff = None

    def assert_refused(self, entry, act, *arguments):
        try:
            act(*arguments)
            raised = None
        except SchemeError as error:
            raised = error.to_members()
        self.assertEqual(raised, error_of(entry), entry)

    def test_formats(self):
        file = vectors("formats")
        for entry in file["formats"]:
            format = Format(**entry["format"])
            check_format(format)
            code = entry["example"]
            self.assertAlmostEqual(format.entropy_bits, entry["entropyBits"], delta=1e-9)
            self.assertEqual(format.needs_throttling, entry["needsThrottling"])
            self.assertEqual(format.length, entry["canonicalLength"])
            self.assertEqual(len(code), format.length)
            self.assertEqual(format.show(code), entry["shown"])
            for typed in (code, entry["shown"]):
                self.assertEqual(reading.read(format, typed), reading.Code(code))
        for entry in file["invalid"]:
            self.assert_refused(entry, check_format, Format(**entry["format"]))

    def test_check_symbols(self):
        file = vectors("check-symbols")
        for entry in file["codes"]:
            format = NAMED[entry["profile"]]
            data = entry["data"]
            made = data + check_symbols.check_symbols(format, data)
            self.assertEqual(made, entry["code"])
            self.assertTrue(check_symbols.check_holds(format, made))
        for entry in file["wrong"]:
            format = NAMED[entry["profile"]]
            self.assertFalse(check_symbols.check_holds(format, entry["code"]))

    def test_readings(self):
        for entry in vectors("readings")["readings"]:
            format = Format(**entry["format"])
            found = reading.read(format, entry["typed"]).to_members()
            self.assertEqual(found, entry["reading"], entry)
            if proposal := found.get("proposal"):
                self.assertTrue(check_symbols.check_holds(format, proposal["code"]))

    def test_kdf_limits(self):
        file = vectors("kdf-limits")
        for entry in file["work"]:
            self.assertEqual(kdf_of(entry["kdf"]).work, entry["work"])
        for entry in file["valid"]:
            check_limits(kdf_of(entry["kdf"]), entry["entropyBits"])
        for entry in file["invalid"]:
            kdf = kdf_of(entry["kdf"])
            self.assert_refused(entry, check_limits, kdf, entry["entropyBits"])

    def test_proofs(self):
        file = vectors("proofs")
        for entry in file["proofs"]:
            salt = bytes.fromhex(entry["saltHex"])
            made = derive_for(entry, salt)
            self.assertEqual(made.hex(), entry["proofHex"])
            self.assertEqual(proof.verifier_of(made).hex(), entry["verifierHex"])

        for entry in file["refused"]:
            self.assert_refused(entry, derive_for, entry, bytes(16))

    def test_phc_strings(self):
        file = vectors("phc")
        for entry in file["valid"]:
            kdf, salt = kdf_of(entry["kdf"]), bytes.fromhex(entry["saltHex"])
            made = phc.make(kdf, entry["code"], salt)
            self.assertEqual(str(made), entry["phc"])
            self.assertEqual(phc.parse(entry["phc"]), made)
            django = "argon2" + entry["phc"] if "django" in entry else None
            self.assertEqual(entry.get("django"), django)
        for entry in file["invalid"]:
            self.assert_refused(entry, phc.parse, entry["phc"])

    def test_enrolments(self):
        file = vectors("enrolments")
        for entry in file["valid"]:
            document = json.dumps(entry["document"], ensure_ascii=False)
            parsed = enrolment.parse(entry.get("text", document))
            made = enrolment.enrol(
                entry["codes"],
                set=parsed.set,
                label=parsed.label,
                created=parsed.created,
                format=parsed.format,
                kdf=parsed.kdf,
                salt=parsed.salt,
            )
            self.assertEqual(made.to_members(), entry["document"], entry["why"])
        for entry in file["invalid"]:
            self.assert_refused(entry, enrolment.parse, entry["text"])

    def test_import_files(self):
        file = vectors("import-files")
        for entry in file["valid"]:
            text = json.dumps(entry["document"], ensure_ascii=False)
            parsed = import_file.parse(text)
            self.assertEqual(import_file.to_members(parsed), entry["document"])
        for entry in file["invalid"]:
            self.assert_refused(entry, import_file.parse, entry["text"])

    def test_an_import_file_of_more_than_4_mib_is_too_large(self):
        entry = {"error": "too_large", "field": "", "limit": 4194304}
        document = json.dumps(vectors("import-files")["valid"][0]["document"])
        text = document.ljust(4194304)
        import_file.parse(text)
        self.assert_refused(entry, import_file.parse, text + " ")

    def test_the_files_are_what_is_made(self):
        for name in make_vectors.FILES:
            on_disk = (make_vectors.FOLDER / f"{name}.json").read_text("ascii")
            self.assertTrue(on_disk == make_vectors.made_text(name), name)


if __name__ == "__main__":
    unittest.main()
