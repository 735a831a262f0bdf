package main

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
)

// relay passes the elements' messages on to the service, together with who sends them. What the
// pages of other sites send doesn't get here: see main.go.
type relay struct {
	service  *service
	sessions *sessions
}

// posted are the messages that a browser may post.
var posted = []string{
	"status", "enrol", "confirm", "check", "revoke", "challenge", "redeem", "explain",
	"recover", "approve", "finish", "stop", "dispute",
}

// maxBytes is a little more than the longest message.
const maxBytes = 18 << 10

func (rl *relay) addRoutes(mux *http.ServeMux) {
	mux.Handle("GET /backup-codes/status", rl.pass("status"))
	for _, name := range posted {
		mux.Handle("POST /backup-codes/"+name, rl.pass(name))
	}
}

// pass returns the handler of a message.
func (rl *relay) pass(name string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		message := json.RawMessage("{}")
		if r.Method == http.MethodPost {
			body := http.MaxBytesReader(w, r.Body, maxBytes)
			err := json.NewDecoder(body).Decode(&message)
			if errors.As(err, new(*http.MaxBytesError)) {
				reply(w, http.StatusRequestEntityTooLarge, []byte(`{"error":"too_large"}`))
				return
			}
			if err != nil {
				reply(w, http.StatusBadRequest, []byte(`{"error":"not_json"}`))
				return
			}
		}
		if err := rl.answer(w, r, name, message); err != nil {
			slog.ErrorContext(r.Context(), "backup codes", "message", name, "error", err)
			reply(w, http.StatusServiceUnavailable, []byte(`{"error":"unavailable"}`))
		}
	}
}

// answer answers a message as the service does. It fails if the service is away, and it has then
// written nothing.
func (rl *relay) answer(w http.ResponseWriter, r *http.Request, name string, message any) error {
	signIn, err := rl.sessions.pendingSignIn(r)
	if err != nil {
		return err
	}
	response, content, err := rl.service.ask(r.Context(), "messages/"+name, map[string]any{
		"session":       rl.sessions.current(r.Context()),
		"pendingSignIn": signIn,
		"message":       message,
	})
	if err != nil {
		return err
	}
	if name == "redeem" && signIn != nil && response.StatusCode == http.StatusOK {
		// Before the answer leaves: a person whose code is used must have a session.
		if err := rl.signIn(w, signIn, content); err != nil {
			return err
		}
	}
	if wait := response.Header.Get("Retry-After"); wait != "" {
		w.Header().Set("Retry-After", wait)
	}
	reply(w, response.StatusCode, content)
	return nil
}

// signIn signs in the person whose code the service has accepted.
func (rl *relay) signIn(w http.ResponseWriter, by *signIn, redeemed []byte) error {
	var code struct {
		Set string `json:"set"`
	}
	if err := json.Unmarshal(redeemed, &code); err != nil {
		return err
	}
	return rl.sessions.finish(w, by, "code", code.Set)
}

func reply(w http.ResponseWriter, status int, content []byte) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(content)
}
