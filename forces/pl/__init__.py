"""The protocol layer, sans-IO: what FE and CE share (RFC 5810 sections 4 and 7)."""
