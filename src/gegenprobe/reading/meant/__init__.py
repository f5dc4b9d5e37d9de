"""Who is meant: by a pronoun, a general word, part of a name, an office; and what somebody is called."""
