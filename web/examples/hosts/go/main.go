// A site with backup codes on Go's net/http.
//
// relay.go passes the elements' messages on to `backup-codes server serve`, and sessions.go says
// who is signed in. The other files stand for your own site.
//
// Settings, all from the environment:
//
//	PORT             listens on 127.0.0.1 at this port, 8080 by default
//	SERVICE_URL      where the service is, http://127.0.0.1:8787 by default
//	SERVICE_KEY      the key of your tenant, as in the service's BACKUP_CODES_KEYS
//	STATIC           the folder that browser/build.js has made, ./static by default
//	STEP_UP_SECONDS  how long a session stays stepped up, 600 by default
//	INSECURE_COOKIES yes if browsers reach the site by http, as when you try it
package main

import (
	"cmp"
	"log"
	"net/http"
	"os"
	"strconv"
	"time"
)

func main() {
	stepUp, err := strconv.Atoi(setting("STEP_UP_SECONDS", "600"))
	if err != nil {
		log.Fatal("STEP_UP_SECONDS: must be a number of seconds")
	}
	isSecure := os.Getenv("INSECURE_COOKIES") != "yes"
	sessions := newSessions(isSecure, time.Duration(stepUp)*time.Second)
	service := &service{
		address: setting("SERVICE_URL", "http://127.0.0.1:8787"),
		key:     os.Getenv("SERVICE_KEY"),
		client:  &http.Client{Timeout: 10 * time.Second}, // The browser then gets a 503.
	}

	mux := http.NewServeMux()
	(&relay{service, sessions}).addRoutes(mux)
	(&site{service, sessions, isSecure}).addRoutes(mux)
	static := http.FileServer(http.Dir(setting("STATIC", "static")))
	mux.Handle("GET /static/", http.StripPrefix("/static/", static))

	// Refuses what the pages of other sites send.
	// https://pkg.go.dev/net/http#CrossOriginProtection
	protection := http.NewCrossOriginProtection()
	server := &http.Server{
		Addr:              "127.0.0.1:" + setting("PORT", "8080"),
		Handler:           protection.Handler(withPolicy(sessions.LoadAndSave(mux))),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
	}
	log.Printf("The site is at http://%s", server.Addr)
	log.Fatal(server.ListenAndServe())
}

func setting(name, otherwise string) string {
	return cmp.Or(os.Getenv(name), otherwise)
}
