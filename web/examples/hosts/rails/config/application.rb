# frozen_string_literal: true

require 'rails'
require 'action_controller/railtie'
require 'active_record/railtie'

# The settings of the site, all in one place.
class Site < Rails::Application
  config.root = File.dirname(__dir__)
  config.load_defaults 6.1
  config.eager_load = true
  config.logger = ActiveSupport::Logger.new($stdout)
  config.log_level = :warn
  config.secret_key_base = ENV.fetch('SECRET_KEY')
  config.force_ssl = ENV['FORCE_SSL'] == 'yes' # It also makes every cookie Secure.
  config.session_store :cookie_store, key: 'site', same_site: :lax

  # Rails logs what is sent. These would let a reader of the log sign in.
  config.filter_parameters += [/password|digits|proof|verifier|token/i]

  config.step_up_seconds = Integer(ENV.fetch('STEP_UP_SECONDS', '600'))

  config.content_security_policy do |policy|
    policy.default_src :none
    policy.script_src :self, "'wasm-unsafe-eval'"
    policy.worker_src :self
    policy.style_src :self
    policy.connect_src :self
    policy.base_uri :none
    policy.form_action :self
  end
end
