"""How real an event is: occurred, planned, negotiated, demanded, refused, denied, possible."""
