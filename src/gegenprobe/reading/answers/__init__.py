"""What is asked of the reader beside statements: layers for `annotate`, explanations, examples of packs, quotations."""
