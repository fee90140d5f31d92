"""A complete, typed ForCES stack (RFC 5810, 5811, 5812, 7121, 7391, 7408, 6956) on Trio."""

__version__ = "0.1.0"
