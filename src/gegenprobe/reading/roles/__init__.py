"""Roles: who is affected, who acts, where from and where to; also where a verb is left out or shared."""
