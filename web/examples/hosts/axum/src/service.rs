use std::time::Duration;

use axum::BoxError;
use reqwest::{Client, Response, Url};
use serde_json::{Value, json};

/// `backup-codes server serve`. Only the site talks to it: a browser has neither its address nor
/// its key.
#[derive(Clone)]
pub struct Service {
    client: Client,
    address: Url,
    key: String,
}

impl Service {
    /// `key` is the key of the site's tenant.
    pub fn new(address: &str, key: String) -> Result<Self, BoxError> {
        let client = Client::builder().timeout(Duration::from_secs(10)).build()?;
        Ok(Self {
            client,
            address: address.parse()?,
            key,
        })
    }

    /// Posts JSON to a path below `/v1`. Fails if the service is away, or doesn't answer in time.
    pub async fn ask(&self, path: &[&str], body: &Value) -> Result<Response, BoxError> {
        let mut url = self.address.clone();
        url.path_segments_mut()
            .map_err(|()| "SERVICE_URL: has no path")?
            .pop_if_empty()
            .push("v1")
            .extend(path);
        Ok(self
            .client
            .post(url)
            .bearer_auth(&self.key)
            .json(body)
            .send()
            .await?)
    }

    /// Says that somebody has signed in with another factor than a code. The service then ends
    /// the waits after wrong codes, and knows the browser.
    pub async fn signed_in_otherwise(
        &self,
        account: &str,
        device: Option<&str>,
    ) -> Result<(), BoxError> {
        let path = ["accounts", account, "signed-in-otherwise"];
        self.ask(&path, &json!({ "device": device }))
            .await?
            .error_for_status()?;
        Ok(())
    }
}
