package main

import (
	"embed"
	"encoding/json"
	"html/template"
	"log/slog"
	"net/http"
)

//go:embed pages
var files embed.FS

var pages = template.Must(template.ParseFS(files, "pages/*.gohtml"))

// site is the few pages around the relay. It stands for your own site.
type site struct {
	service  *service
	sessions *sessions
	isSecure bool
}

func (s *site) addRoutes(mux *http.ServeMux) {
	mux.HandleFunc("GET /{$}", s.account)
	mux.HandleFunc("GET /sign-in", s.signInPage)
	mux.HandleFunc("POST /sign-in", s.signIn)
	mux.HandleFunc("GET /second-step", s.secondStepPage)
	mux.HandleFunc("POST /second-step", s.secondStep)
	mux.HandleFunc("POST /step-up", s.stepUp)
	mux.HandleFunc("POST /step-up-by-code", s.stepUpByCode)
	mux.HandleFunc("POST /sign-out", s.signOut)
}

func (s *site) account(w http.ResponseWriter, r *http.Request) {
	person := s.sessions.current(r.Context())
	if person == nil {
		goTo(w, r, "/sign-in")
		return
	}
	show(w, "account", person.Account)
}

func (s *site) signInPage(w http.ResponseWriter, r *http.Request) {
	nameDevice(w, r, s.isSecure)
	show(w, "sign-in", "")
}

func (s *site) signIn(w http.ResponseWriter, r *http.Request) {
	account := r.PostFormValue("name")
	if !isPassword(account, r.PostFormValue("password")) {
		show(w, "sign-in", "That name and password don’t match.")
		return
	}
	if err := s.sessions.beginSignIn(r.Context(), account); err != nil {
		fail(w, r, err)
		return
	}
	goTo(w, r, "/second-step")
}

func (s *site) secondStepPage(w http.ResponseWriter, r *http.Request) {
	if s.signingIn(w, r) != nil {
		show(w, "second-step", "")
	}
}

func (s *site) secondStep(w http.ResponseWriter, r *http.Request) {
	signIn := s.signingIn(w, r)
	if signIn == nil {
		return
	}
	if !isDigits(r.PostFormValue("digits")) {
		show(w, "second-step", "That isn’t the right code.")
		return
	}
	if err := s.sessions.finish(w, signIn, "factor", ""); err != nil {
		fail(w, r, err)
		return
	}
	// The person is signed in, whether or not the service is there to hear of it.
	if err := s.service.signedInOtherwise(r.Context(), signIn.Account, signIn.Device); err != nil {
		slog.ErrorContext(r.Context(), "signed in otherwise", "error", err)
	}
	goTo(w, r, "/")
}

// signingIn returns who is between the password and the second factor. If it is nobody, it
// answers the request and returns nil.
func (s *site) signingIn(w http.ResponseWriter, r *http.Request) *signIn {
	signIn, err := s.sessions.pendingSignIn(r)
	if err != nil {
		fail(w, r, err)
		return nil
	}
	if signIn == nil || signIn.Purpose != "sign-in" {
		goTo(w, r, "/sign-in")
		return nil
	}
	return signIn
}

func (s *site) stepUp(w http.ResponseWriter, r *http.Request) {
	var given struct {
		Digits string `json:"digits"`
	}
	if s.readOfPerson(w, r, &given) == nil {
		return
	}
	if !isDigits(given.Digits) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.sessions.stepUp(r.Context())
	w.WriteHeader(http.StatusNoContent)
}

func (s *site) stepUpByCode(w http.ResponseWriter, r *http.Request) {
	var given struct {
		Password string `json:"password"`
	}
	person := s.readOfPerson(w, r, &given)
	if person == nil {
		return
	}
	if !isPassword(person.Account, given.Password) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	s.sessions.beginStepUp(r.Context(), person.Account)
	w.WriteHeader(http.StatusNoContent)
}

// readOfPerson reads JSON that a signed-in person sends. If nobody is signed in or it isn't
// JSON, it answers the request and returns nil.
func (s *site) readOfPerson(w http.ResponseWriter, r *http.Request, given any) *session {
	person := s.sessions.current(r.Context())
	if person == nil {
		w.WriteHeader(http.StatusUnauthorized)
		return nil
	}
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1024)).Decode(given); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return nil
	}
	return person
}

func (s *site) signOut(w http.ResponseWriter, r *http.Request) {
	if err := s.sessions.Destroy(r.Context()); err != nil {
		fail(w, r, err)
		return
	}
	goTo(w, r, "/sign-in")
}

// show writes a page with its only value: the account, or what went wrong.
func show(w http.ResponseWriter, page, value string) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	if err := pages.ExecuteTemplate(w, page, value); err != nil {
		slog.Error("page", "name", page, "error", err)
	}
}

func goTo(w http.ResponseWriter, r *http.Request, path string) {
	http.Redirect(w, r, path, http.StatusSeeOther)
}

func fail(w http.ResponseWriter, r *http.Request, err error) {
	slog.ErrorContext(r.Context(), "site", "path", r.URL.Path, "error", err)
	http.Error(w, "Something went wrong. Try again.", http.StatusInternalServerError)
}

// withPolicy lets pages run the site's own scripts and WebAssembly, and nothing else.
func withPolicy(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", "default-src 'none'; "+
			"script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; "+
			"connect-src 'self'; base-uri 'none'; form-action 'self'")
		w.Header().Set("X-Content-Type-Options", "nosniff")
		next.ServeHTTP(w, r)
	})
}
