package main

import (
	"crypto/rand"
	"net/http"
	"time"
)

const year = 365 * 24 * time.Hour

// nameDevice gives the browser a name that nobody can guess. A browser that has signed in keeps
// its own attempts, even if strangers have used up theirs.
func nameDevice(w http.ResponseWriter, r *http.Request, isSecure bool) {
	if deviceOf(r) != "" {
		return
	}
	http.SetCookie(w, &http.Cookie{
		Name:     "device",
		Value:    rand.Text(),
		Path:     "/",
		MaxAge:   int(year.Seconds()),
		HttpOnly: true,
		Secure:   isSecure,
		SameSite: http.SameSiteLaxMode,
	})
}

// deviceOf returns the browser's name, or "".
func deviceOf(r *http.Request) string {
	cookie, err := r.Cookie("device")
	if err != nil {
		return ""
	}
	return cookie.Value
}
