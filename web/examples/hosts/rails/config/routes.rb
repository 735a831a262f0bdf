# frozen_string_literal: true

Rails.application.routes.draw do
  get 'backup-codes/status', to: 'backup_codes#message', name: 'status'
  post 'backup-codes/:name', to: 'backup_codes#message',
                             name: Regexp.union(BackupCodesController::MESSAGES)

  root 'site#settings'
  get 'sign-in', to: 'site#new'
  post 'sign-in', to: 'site#check_password'
  get 'second-step', to: 'site#second_step'
  post 'second-step', to: 'site#check_digits'
  post 'step-up', to: 'site#step_up'
  post 'step-up-by-code', to: 'site#allow_step_up_by_code'
  post 'sign-out', to: 'site#sign_out'
end
