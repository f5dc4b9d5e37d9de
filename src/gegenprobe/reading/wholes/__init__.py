"""Totals, wholes and their parts: numbers that only make sense beside another one."""
