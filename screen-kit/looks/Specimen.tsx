import './fonts.css';
import './tokens.css';
import './base.css';
import './specimen.css';
import { render } from 'preact';
import { Countdown } from './Countdown.tsx';
import { Door } from './Door.tsx';
import { FaceTile } from './FaceTile.tsx';
import { HelpPlate } from './HelpPlate.tsx';
import * as icons from './icons.tsx';
import { Mark } from './Mark.tsx';
import { Plate } from './Plate.tsx';
import { nothing, Piece, Shelf } from './Shelf.tsx';
import { signs } from '#words/signs.ts';
import { Buttons, ConsoleKeys } from './SpecimenControls.tsx';
import { StatusLine, type Status } from './StatusLine.tsx';
import { Tile } from './Tile.tsx';

// All parts side by side, for whoever changes one of them: `npx vite`, then /screen-kit/looks/specimen.html?night

const states: readonly (readonly [Status, string])[] = [
  ['waiting', 'Đang chờ'],
  ['called', 'Đang gọi'],
  ['serving', 'Đang phục vụ'],
  ['done', 'Hoàn thành, tốt'],
  ['held', 'Giữ số, chờ bổ sung'],
  ['absent', 'Vắng mặt'],
  ['trouble', 'Máy hết giấy. Thay cuộn giấy mới, rồi bấm Đã thay.'],
];

function Plates() {
  return (
    <Shelf title="Biển số (number plate)">
      <Piece says="Đang gọi, đang phục vụ, số của ông/bà">
        <Plate letter="C" number={47} style={{ fontSize: '92px' }} />
      </Piece>
      <Piece says="Trên giấy, trong danh sách nhỏ">
        <Plate letter="H" number={18} form="outline" style={{ fontSize: '92px' }} />
      </Piece>
      <Piece says="Tiếp theo, chưa gọi">
        <Plate letter="C" number={50} form="dashed" style={{ fontSize: '92px' }} />
      </Piece>
      <Piece says="Danh sách: không khung">
        <Plate letter="T" number={21} form="bare" style={{ fontSize: '92px' }} />
      </Piece>
      <Piece says="Bốn chữ số: biển rộng hơn">
        <Plate letter="M" number={1009} style={{ fontSize: '92px' }} />
      </Piece>
      <Piece says="Ghi nhớ">
        <Plate letter="C" number={47} form="remember" style={{ fontSize: '150px' }} />
      </Piece>
      <Piece says="Dấu hiệu">
        <span style={{ fontSize: '96px' }}>
          <Mark />
        </span>
      </Piece>
    </Shelf>
  );
}

function Doors() {
  const size = { fontSize: '80px' };
  return (
    <Shelf title="Cửa (counter door)">
      <Piece says="Sẵn sàng">
        <Door counter={1} style={size} />
      </Piece>
      <Piece says="Đang phục vụ, quầy này">
        <Door counter={2} state="serving" style={size} />
      </Piece>
      <Piece says="Tạm dừng">
        <Door counter={3} state="paused" style={size} />
      </Piece>
      <Piece says="Đóng quầy">
        <Door counter={4} state="closed" style={size} />
      </Piece>
      <Piece says="Hai chữ số">
        <Door counter={12} style={size} />
      </Piece>
      <Piece says="Trên biển lớn">
        <span style={{ display: 'inline-block', padding: '16px 24px 0', background: 'var(--call)' }}>
          <Door counter={2} state="board" style={size} />
        </span>
      </Piece>
    </Shelf>
  );
}

function Tiles() {
  const words = { name: 'Chứng thực, sao y', example: 'Sao y bản chính, chữ ký', onPress: nothing };
  const waiting = (
    <>
      <span class="figures">3</span> người chờ
    </>
  );
  return (
    <Shelf title="Ô chọn" screen="kiosk">
      <Tile plate={<Plate letter="C" />} note={waiting} {...words} />
      <Tile
        plate={<Plate letter="C" />}
        note="Hết số"
        tone="used-up"
        {...words}
        example="Hôm nay đã hết số"
      />
      <Tile
        plate={<HelpPlate />}
        note="Không lấy số"
        tone="help"
        name="Tôi cần giúp"
        example="Cán bộ ra tận nơi giúp"
        onPress={nothing}
      />
      <Tile plate={<Plate letter="M" />} note={waiting} shape="street" {...words} />
      <Tile plate={<Plate letter="C" />} shape="row" {...words} />
    </Shelf>
  );
}

function Faces() {
  return (
    <Shelf title="Đánh giá" screen="tablet">
      <FaceTile level="very" onPress={nothing}>
        Rất hài lòng
      </FaceTile>
      <FaceTile level="satisfied" onPress={nothing}>
        Hài lòng
      </FaceTile>
      <FaceTile level="neutral" onPress={nothing}>
        Bình thường
      </FaceTile>
      <FaceTile level="not" onPress={nothing}>
        Không hài lòng
      </FaceTile>
    </Shelf>
  );
}

function Specimen() {
  return (
    <>
      <h1>Biển và cửa: các bộ phận</h1>
      <Plates />
      <Doors />
      <Shelf title="Mười dấu lĩnh vực">
        {Object.entries(signs).map(([letter, { say }]) => (
          <Piece key={letter} says={say}>
            <Plate letter={letter} form="bare" style={{ fontSize: '60px' }} />
          </Piece>
        ))}
      </Shelf>
      <Tiles />
      <Buttons />
      <ConsoleKeys />
      <Faces />
      <Shelf title="Dòng trạng thái">
        {states.map(([status, word]) => (
          <StatusLine key={status} status={status}>
            {word}
          </StatusLine>
        ))}
      </Shelf>
      <Shelf title="Hình">
        {Object.entries(icons).map(([name, Icon]) => (
          <span key={name} style={{ fontSize: '40px' }}>
            <Icon />
          </span>
        ))}
      </Shelf>
      <section>
        <h2>Chữ số Biển Số</h2>
        {[800, 600, 400].map((weight) => (
          <div
            key={weight}
            class="figures specimen-figures"
            style={{ fontWeight: weight, fontSize: `${weight / 10.5}px`, lineHeight: 1.1 }}
          >
            0123456789 ABCEGHKMTV 14:52 10–20 99,5%
          </div>
        ))}
      </section>
      <Shelf title="Đếm ngược">
        <div style={{ width: '400px' }}>
          <Countdown left={24} of={30} />
        </div>
      </Shelf>
    </>
  );
}

const theme = window.location.search.slice(1);
if (theme !== '') document.documentElement.dataset['theme'] = theme;
const place = document.getElementById('specimen');
if (place) render(<Specimen />, place);
