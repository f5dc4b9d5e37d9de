"""Names of persons and bodies in one report: where they start and end, their cases, their full form."""
