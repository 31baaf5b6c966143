"""Small ICC profiles for colour spaces that a file names by number instead of enclosing one."""

import struct
from collections.abc import Sequence

# ITU-T H.273 numbers → columns of the matrix to XYZ, adapted to D50 as ICC profiles want it.
DISPLAY_P3, BT2020 = 12, 9
MATRICES = {
    DISPLAY_P3: (
        (0.51512, 0.24120, -0.00105),
        (0.29198, 0.69225, 0.04189),
        (0.1571, 0.06657, 0.78407),
    ),
    BT2020: (
        (0.67348, 0.27904, -0.00194),
        (0.16566, 0.67534, 0.02998),
        (0.12505, 0.04561, 0.79686),
    ),
}
# Transfer functions of H.273 that are near enough to sRGB's; the others are HDR.
SDR_TRANSFERS = {1, 2, 6, 13, 14, 15}

_D50 = (0.96420, 1.0, 0.82491)
# IEC 61966-2-1: Y = (aX + b)^g above d, cX below.
SRGB_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)


def matrix_profile(
    matrix: Sequence[tuple[float, float, float]],
    curve: Sequence[float] = SRGB_CURVE,
    description: str = "RGB",
) -> bytes:
    """An RGB display profile (ICC.1:2022) of three primaries in XYZ (D50) and one curve.

    `curve` is sRGB's shape (g, a, b, c, d), or a plain gamma as a sequence of one.
    """
    tags = {
        b"desc": _text(description),
        b"cprt": _text("Public domain"),
        b"wtpt": _xyz(_D50),
        b"rXYZ": _xyz(matrix[0]),
        b"gXYZ": _xyz(matrix[1]),
        b"bXYZ": _xyz(matrix[2]),
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), _curve(curve)),
    }
    table, body = b"", b""
    offset = 128 + 4 + 12 * len(tags)
    for name, data in tags.items():
        table += struct.pack(">4sII", name, offset + len(body), len(data))
        body += data
    size = offset + len(body)
    header = struct.pack(">I4sI4s4s4s", size, b"", 0x04300000, b"mntr", b"RGB ", b"XYZ ")
    header = (header + bytes(12) + b"acsp").ljust(68, b"\x00") + _xyz(_D50)[8:]
    return header.ljust(128, b"\x00") + struct.pack(">I", len(tags)) + table + body


def _fixed(values: Sequence[float]) -> bytes:
    """Signed fixed-point numbers with 16 binary places."""
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def _xyz(values: Sequence[float]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(values)


def _curve(values: Sequence[float]) -> bytes:
    function_type = 0 if len(values) == 1 else 3
    return b"para" + bytes(4) + struct.pack(">HH", function_type, 0) + _fixed(values)


def _text(value: str) -> bytes:
    encoded = value.encode("utf-16-be")
    data = b"mluc" + bytes(4) + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(encoded), 28)
    return (data + encoded).ljust(-(-(28 + len(encoded)) // 4) * 4, b"\x00")
