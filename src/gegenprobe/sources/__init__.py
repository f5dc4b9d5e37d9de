"""Reports in: files, folders, standard input, with what is known of each."""
