package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

// service is `backup-codes server serve`. Only the site talks to it: a browser has neither its
// address nor its key.
type service struct {
	address string       // without a slash at the end
	key     string       // of the site's tenant
	client  *http.Client // with a time limit
}

// ask posts JSON to the service. It returns the response, and its body apart.
func (s *service) ask(ctx context.Context, path string, body any) (*http.Response, []byte, error) {
	content, err := json.Marshal(body)
	if err != nil {
		return nil, nil, err
	}
	address := s.address + "/v1/" + path
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, address, bytes.NewReader(content))
	if err != nil {
		return nil, nil, err
	}
	request.Header.Set("Authorization", "Bearer "+s.key)
	request.Header.Set("Content-Type", "application/json")
	response, err := s.client.Do(request)
	if err != nil {
		return nil, nil, err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	return response, answer, err
}

// signedInOtherwise says that somebody has signed in with another factor than a code. The service
// then ends the waits after wrong codes, and knows the browser.
func (s *service) signedInOtherwise(ctx context.Context, account, device string) error {
	path := "accounts/" + url.PathEscape(account) + "/signed-in-otherwise"
	response, _, err := s.ask(ctx, path, map[string]any{"device": device})
	if err == nil && response.StatusCode != http.StatusOK {
		err = fmt.Errorf("the service answers %s", response.Status)
	}
	return err
}
