package main

import (
	"context"
	"crypto/rand"
	"encoding/gob"
	"errors"
	"net/http"
	"time"

	"github.com/alexedwards/scs/v2"
)

// session is a signed-in person, as the service reads it.
type session struct {
	Account   string    `json:"account"`           // "" until the person has signed in
	ID        string    `json:"id"`                // not the cookie's value, which stays secret
	SteppedUp any       `json:"steppedUp"`         // false, "factor" or "code"
	CodeSet   string    `json:"codeSet,omitempty"` // the set that the code belonged to
	StartedAt time.Time `json:"startedAt"`

	SteppedUpAt time.Time `json:"-"`
	SignIn      string    `json:"-"` // the ID of the last sign-in that ended here
}

// signIn is a person whose password was right, as the service reads it.
type signIn struct {
	Account string `json:"account"`
	ID      string `json:"id"`
	Purpose string `json:"purpose"` // "sign-in" or "step-up"
	Device  string `json:"device,omitempty"`

	Began time.Time `json:"-"`
	Token string    `json:"-"` // of the session that it leads to
}

// A person has signInTime from the password to the code. After the code, the browser has another
// repeatTime to ask again if the answer was lost, and the service answers the same for as long.
const (
	signInTime = 15 * time.Minute
	repeatTime = 5 * time.Minute
)

// sessions knows who is signed in and who is signing in. It forgets them when the site ends,
// unless you give it a store in your database.
//
// The password starts a session that holds a signIn and nothing else, and reserves a second one.
// The code or the digits make that second one the person's session. Only then does the browser
// get its token, so nobody can have planted it. A browser that loses this answer still has the
// token of the first session, which leads to the second one each time that it asks again.
type sessions struct {
	*scs.SessionManager
	stepUpTime time.Duration
}

func newSessions(isSecure bool, stepUpTime time.Duration) *sessions {
	gob.Register(session{})
	gob.Register(signIn{})
	manager := scs.New()
	manager.Lifetime = 12 * time.Hour
	manager.Cookie.Secure = isSecure
	return &sessions{manager, stepUpTime}
}

// current returns the signed-in person, or nil.
func (s *sessions) current(ctx context.Context) *session {
	found, _ := s.Get(ctx, "session").(session)
	if found.Account == "" {
		return nil
	}
	if time.Since(found.SteppedUpAt) >= s.stepUpTime {
		found.SteppedUp, found.CodeSet = false, ""
	}
	return &found
}

// pendingSignIn returns the person who is signing in or stepping up, or nil.
func (s *sessions) pendingSignIn(r *http.Request) (*signIn, error) {
	found, ok := s.Get(r.Context(), "signIn").(signIn)
	if !ok {
		return nil, nil
	}
	_, leadsTo, err := s.find(found.Token)
	if err != nil {
		return nil, err
	}
	until := found.Began.Add(signInTime)
	if leadsTo.SignIn == found.ID {
		until = until.Add(repeatTime)
	}
	hasEnded := leadsTo.ID == "" // The person has signed out.
	if hasEnded || time.Now().After(until) {
		return nil, nil
	}
	found.Device = deviceOf(r)
	return &found, nil
}

// beginSignIn is for a person whose password was right. The browser's former session ends.
func (s *sessions) beginSignIn(ctx context.Context, account string) error {
	reserved, _, err := s.find("")
	if err != nil {
		return err
	}
	until := time.Now().Add(signInTime + repeatTime)
	s.Put(reserved, "session", session{ID: rand.Text()})
	s.SetDeadline(reserved, until)
	token, _, err := s.Commit(reserved)
	if err != nil {
		return err
	}
	if err := s.Clear(ctx); err != nil {
		return err
	}
	if err := s.RenewToken(ctx); err != nil {
		return err
	}
	s.SetDeadline(ctx, until)
	s.begin(ctx, signIn{Account: account, Purpose: "sign-in", Token: token})
	return nil
}

// beginStepUp is for a signed-in person who has typed the password once more.
func (s *sessions) beginStepUp(ctx context.Context, account string) {
	s.begin(ctx, signIn{Account: account, Purpose: "step-up", Token: s.Token(ctx)})
}

func (s *sessions) begin(ctx context.Context, begun signIn) {
	begun.ID, begun.Began = rand.Text(), time.Now()
	s.Put(ctx, "signIn", begun)
}

// finish signs in the person, or steps up their session, after a "factor" or a "code" of a set.
// However often it is called for a sign-in, it makes one session.
func (s *sessions) finish(w http.ResponseWriter, by *signIn, how, set string) error {
	ctx, made, err := s.find(by.Token)
	if err != nil {
		return err
	}
	if made.ID == "" {
		return errors.New("the session has ended")
	}
	if made.Account == "" {
		made.Account, made.StartedAt = by.Account, time.Now()
		s.SetDeadline(ctx, made.StartedAt.Add(s.Lifetime))
	}
	if made.SignIn != by.ID {
		made.SignIn = by.ID
		made.SteppedUp, made.SteppedUpAt, made.CodeSet = how, time.Now(), set
	}
	s.Put(ctx, "session", made)
	token, expiry, err := s.Commit(ctx)
	if err != nil {
		return err
	}
	s.WriteSessionCookie(ctx, w, token, expiry)
	return nil
}

// stepUp is for a signed-in person who has given the second factor once more.
func (s *sessions) stepUp(ctx context.Context) {
	person, _ := s.Get(ctx, "session").(session)
	person.SteppedUp, person.SteppedUpAt = "factor", time.Now()
	s.Put(ctx, "session", person)
}

// find loads the session with a token, which need not be the browser's. A token that it doesn't
// know, such as "", gives a session that is new and empty.
func (s *sessions) find(token string) (context.Context, session, error) {
	ctx, err := s.Load(context.Background(), token)
	if err != nil {
		return nil, session{}, err
	}
	found, _ := s.Get(ctx, "session").(session)
	return ctx, found, nil
}
