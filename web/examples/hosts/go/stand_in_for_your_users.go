package main

import "crypto/subtle"

// standIn stands for your users, their passwords and their authenticator apps. Don't keep it: a
// real site stores a hash of the password, limits how often somebody may guess, and computes the
// digits.
var standIn = struct{ account, password, digits string }{
	"ada@example.org", "correct horse", "123456",
}

func isPassword(account, password string) bool {
	return account == standIn.account && isSame(password, standIn.password)
}

func isDigits(digits string) bool {
	return isSame(digits, standIn.digits)
}

func isSame(given, right string) bool {
	return subtle.ConstantTimeCompare([]byte(given), []byte(right)) == 1
}
