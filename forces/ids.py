"""Identifiers of a network element and the ranges they live in (RFC 5810 section 6.1)."""

from typing import Final, NewType

FeId = NewType("FeId", int)
CeId = NewType("CeId", int)
LfbClassId = NewType("LfbClassId", int)
LfbInstanceId = NewType("LfbInstanceId", int)

Path = tuple[int, ...]
"""Component IDs and array subscripts, freely mixed (RFC 5812 section 3.3.1)."""

FE_OBJECT_CLASS_ID: Final = LfbClassId(1)
FEPO_CLASS_ID: Final = LfbClassId(2)

UNASSIGNED_FE_ID: Final = FeId(0)
ALL_CES: Final = 0xFFFFFFFD
ALL_FES: Final = 0xFFFFFFFE
WHOLE_NE: Final = 0xFFFFFFFF


def is_fe_id(number: int) -> bool:
    """Whether ``number`` is a unicast FE ID; 0 only ever asks for one."""
    return 0 < number <= 0x3FFFFFFF


def is_ce_id(number: int) -> bool:
    """Whether ``number`` is a unicast CE ID."""
    return 0x40000000 <= number <= 0x7FFFFFFF


def is_multicast_id(number: int) -> bool:
    """Whether ``number`` names a multicast group, legal as source and destination."""
    return 0xC0000000 <= number <= 0xFFFFFFEF


def is_broadcast_id(number: int) -> bool:
    """Whether ``number`` is one of the three broadcast IDs, legal as destination only."""
    return ALL_CES <= number <= WHOLE_NE


def format_id(number: int) -> str:
    """An FE or CE ID as people write it: FE IDs in decimal, all others in hexadecimal."""
    return str(number) if number <= 0x3FFFFFFF else f"0x{number:08x}"


def parse_id(text: str) -> int:
    """Read an ID in decimal, or in hexadecimal with ``0x``.

    Raises:
        ValueError: Not a number, or not of 32 bits.
    """
    number = int(text, 0)
    if not 0 <= number <= 0xFFFFFFFF:
        raise ValueError(f"{text} is not a 32-bit ID")
    return number
