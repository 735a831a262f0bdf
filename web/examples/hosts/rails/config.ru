# frozen_string_literal: true

# A tiny Rails site with backup codes. The relay is app/controllers/backup_codes_controller.rb.
#
# Settings: SERVICE_URL and SERVICE_KEY, the service and its key; SECRET_KEY, with which Rails
# encrypts cookies; DATABASE, the file of the site's own database; STATIC, the folder that
# browser/build.js has made; STEP_UP_SECONDS, 600 by default; FORCE_SSL=yes for a public site.

require_relative 'config/environment'

# Your web server does this.
map '/static' do
  run Rack::Files.new(ENV.fetch('STATIC'))
end

run Rails.application
