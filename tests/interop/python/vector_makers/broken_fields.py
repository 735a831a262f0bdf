"""Values of single fields that are refused in every kind of document."""

from collections.abc import Iterator

from backup_codes import unpadded_base64

BAD_SET_IDS = (
    "", "K7Q29M3", "K7Q29M3DX", "K7Q2-9M3D", "K7Q2 9M3D", "k7q29m3d", "K7Q29M3d",
    "U7Q29M3D", "K7Q29M3U", "O7Q29M3D", "K7Q2IM3D", "K7Q2LM3D", " K7Q29M3", "K7Q29M3 ",
    "K7Q29M3D\n", "K7Q29M3\n", "K7Q29M3\0", "K7Q29M3D\0", "K7Q29M3\u00c9",
    "\uff2b7Q29M3D", "K7Q29M3\u0410", "K7Q29M3=", "K7Q29M3*", "K7Q29M3_",
    "K7Q29M3\U0001f511", "\u200bK7Q29M3D",
)  # fmt: skip

BAD_MOMENTS = (
    "", "2026-02-30T10:00:00Z", "2026-02-29T10:00:00Z", "2100-02-29T10:00:00Z",
    "1900-02-29T10:00:00Z", "2024-02-30T10:00:00Z", "2026-04-31T10:00:00Z",
    "2026-06-31T10:00:00Z", "2026-09-31T10:00:00Z", "2026-11-31T10:00:00Z",
    "2026-12-32T10:00:00Z", "2026-13-01T10:00:00Z", "2026-00-10T10:00:00Z",
    "2026-10-00T10:00:00Z", "2026-11-24T24:00:00Z", "2026-11-24T25:00:00Z",
    "2026-11-24T10:60:00Z", "2026-11-24T10:00:60Z", "2026-11-24T10:00:61Z",
    "2026-11-24T10:00:99Z", "2016-12-31T23:59:60Z", "0000-01-01T00:00:00Z",
    "0000-02-29T00:00:00Z", "2026-11-24T10:00:00+00:00", "2026-11-24T10:00:00-00:00",
    "2026-11-24T10:00:00+01:00", "2026-11-24T10:00:00+0000", "2026-11-24T10:00:00",
    "2026-11-24T10:00:00.000Z", "2026-11-24T10:00:00.5Z", "2026-11-24T10:00:00,5Z",
    "2026-11-24T10:00:00z", "2026-11-24t10:00:00Z", "2026-11-24 10:00:00Z",
    "2026-11-24T10:00Z", "2026-11-24T10Z", "2026-11-24", "2026-11-24Z",
    "20261124T100000Z", "2026-11-24T100000Z", "26-11-24T10:00:00Z",
    "2026-1-24T10:00:00Z",
    "2026-11-4T10:00:00Z", "2026-11-24T1:00:00Z", "2026-11-24T10:0:00Z",
    "12026-11-24T10:00:00Z", "+2026-11-24T10:00:00Z", "+002026-11-24T10:00:00Z",
    "-2026-11-24T10:00:00Z", "2026/11/24T10:00:00Z", "24-11-2026T10:00:00Z",
    "2026-328T10:00:00Z", "2026-W48-2T10:00:00Z", " 2026-11-24T10:00:00Z",
    "2026-11-24T10:00:00Z ", "2026-11-24T10:00:00Z\n", "2026-11-24T10:00:00ZZ",
    "2026-11-24T10:00:00Z\0", "2026-11-24T-1:00:00Z", "2026-11-24T10:+5:00Z",
    "2026-11- 4T10:00:00Z", "2026-11-24T1\u0660:00:00Z", "\uff12026-11-24T10:00:00Z",
    "2026\u201111\u201124T10:00:00Z", "1795514400", "now",
    "Tue, 24 Nov 2026 10:00:00 GMT",
    "2026-11-24T10:00:00[UTC]", "yyyy-mm-ddThh:mm:ssZ",
)  # fmt: skip

# Control characters, line and paragraph separator, Bidi_Control, and surrogates that
# lack their other half.
NOT_PRINTABLE = (
    *map(chr, range(0x20)),
    *map(chr, range(0x7F, 0xA0)),
    *"\u2028\u2029\u061c\u200e\u200f",
    *"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    *"\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060\u2063\u2065\u206a\u206f",
    *"\u3164\ufeff\uffa0\ufff0\ufff9\ufffa\ufffb\U00013430\U0001343f\U0001bca0",
    *"\U0001d173\U0001d17a\U000e0000\U000e0001\U000e0020\U000e0041\U000e007f",
    *"\U000e00ff\U000e01f0\U000e0fff",
    *"\ud800\udbff\udc00\udfff",
    "\ude00\ud83d",
)


def bad_bytes(data: bytes) -> Iterator[str]:
    """Spellings of `data`, or near it, that are not canonical base64url."""
    good = unpadded_base64.encode(data)
    symbols = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    last = symbols.index(good[-1])
    stray_bits = 4 if len(data) % 3 == 1 else 2
    for bit in range(stray_bits):
        yield good[:-1] + symbols[last | 1 << bit]
    yield good + "=" * (-len(good) % 4)
    yield good + "="
    yield from (good[:-1] + "=", "=" + good[1:], good[:4] + "=" + good[5:])
    yield from (good[:3] + "+" + good[4:], good[:3] + "/" + good[4:])
    yield from (" " + good, good + " ", good + "\n", good[:9] + "\r\n" + good[9:])
    yield from (good[:3] + " " + good[4:], good[:3] + "\0" + good[4:], good + "\0")
    yield from (good[:3] + "." + good[4:], good[:3] + "," + good[4:])
    yield from (good[:3] + "\u00e9" + good[4:], "\uff21" + good[1:])
    yield from ("%2D" + good[1:], "\u2010" + good[1:], good[:1], "A" * 13, "A" * 41)
    yield "data:;base64," + good
