import './switch.css';
import type { ComponentChildren } from 'preact';
import { pressable } from './pressable.ts';

export interface SwitchProps {
  label: ComponentChildren;
  detail?: ComponentChildren;
  isOn: boolean;
  /** The words inside the track: "Có", "Không". */
  on: string;
  off: string;
  onChange: (isOn: boolean) => void;
}

/** A question answered by yes or no. The whole row is the target; the word in the track says which it is. */
export function Switch({ label, detail, isOn, on, off, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={isOn}
      {...pressable(() => onChange(!isOn))}
    >
      <span>
        <span class="switch-label">{label}</span>
        {detail !== undefined && <span class="switch-detail">{detail}</span>}
      </span>
      <span class="switch-track" aria-hidden="true">
        {isOn ? on : off}
      </span>
    </button>
  );
}
